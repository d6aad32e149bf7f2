// The few line icons of the program, drawn on a 16-pixel grid. Decoration only: the word stands beside it.

const LIJNEN = {
  inbak:
    'M2 9.5 3.6 3.6A1 1 0 0 1 4.6 2.8h6.8a1 1 0 0 1 1 .8L14 9.5v2.7a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V9.5Zm0 0h3.4l1 1.7h3.2l1-1.7H14',
  persoon: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8Zm-5.2 5.6c.5-2.4 2.6-3.8 5.2-3.8s4.700 1.400 5.200 3.800',
  personen:
    'M6 7.600a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600ZM1.800 13c.4-2 2.100-3.200 4.200-3.200s3.800 1.200 4.200 3.200M10.600 3.300a2.200 2.200 0 0 1 0 4.100M12.200 10c1.100.500 1.900 1.500 2.100 3',
  zandloper:
    'M4 2.500h8M4 13.500h8M5 2.500c0 3 3 3.700 3 5.500s-3 2.500-3 5.500M11 2.500c0 3-3 3.700-3 5.500s3 2.500 3 5.500',
  klok: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.800V8l2.200 1.500',
  map: 'M2 5h12v7.500a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V5Zm.8-2.500h10.400V5H2.800V2.500ZM6.300 8h3.400',
  omhoog: 'M8 13V3M4 7l4-4 4 4',
  schuiven:
    'M2 4.500h3M9 4.500h5M2 11.500h6M12 11.500h2M7 6.300V2.700M10 13.300V9.700M2 8h8.500M13 8h1M11.800 9.600V6.400',
  ververs:
    'M13.200 6.500A5.500 5.500 0 0 0 3.300 5M2.800 9.500A5.500 5.500 0 0 0 12.700 11M3 2.300V5.200h2.900M13 13.700v-2.900h-2.900',
  bestand: 'M4 1.800h5l3.200 3.200v9.200H4V1.800ZM9 1.800V5h3.200',
  beeld: 'M2 3h12v10H2V3Zm0 8 3.500-3.500L9 11l2-2 3 3M10.500 6.300h.01',
  pijlLinks: 'M9.500 3.500 5 8l4.500 4.500',
  driehoek: 'M8 2.500 14.300 13.300H1.700L8 2.500ZM8 6.500v3M8 11.400v.01',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.300v3.500M8 5.200v.01',
  vink: 'M3 8.500 6.500 12 13 4.500',
  clip: 'M13 7.300 8 12.300a3 3 0 0 1-4.300-4.300l5.300-5.300a2 2 0 0 1 2.900 2.900L6.700 10.800a1 1 0 0 1-1.400-1.400L10 4.700',
  slot: 'M4 7.500h8v6H4v-6ZM5.500 7.500V5.200a2.500 2.500 0 0 1 5 0v2.300',
} as const;

export type Icoonnaam = keyof typeof LIJNEN;

export function Icoon({ naam, maat = 16 }: { readonly naam: Icoonnaam; readonly maat?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={maat}
      height={maat}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.35}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
    >
      <path d={LIJNEN[naam]} />
    </svg>
  );
}
