// JPEG, PNG, GIF and WebP, once their size was found to be bearable: decoded by the browser, upright as their EXIF says.
import { isCompleet, type Maat } from '../../../shared/domain/bestand/beeldmaat.ts';
import { type Bestandssoort, inlineType } from '../../../shared/domain/bestand/soort.ts';
import { type Weigering, weigering } from '../../../shared/domain/bestand/weigering.ts';
import { KIJKER } from '../../teksten/kijker.ts';
import { KAN_NIETS, type Omgeving, type Toner } from '../toner.ts';
import { maakBeeldvlak } from './beeldvlak.ts';

type Getoond =
  | { readonly ok: true; readonly toner: Toner; readonly maat: Maat }
  | { readonly ok: false; readonly weigering: Weigering };

export async function toonBeeld(o: Omgeving, soort: Bestandssoort, bytes: Uint8Array<ArrayBuffer>): Promise<Getoond> {
  const beschadigd = { ok: false, weigering: weigering('beschadigd', { soort }) } as const;
  const adres = URL.createObjectURL(new Blob([bytes], { type: inlineType(soort) }));
  const beeld = new Image();
  beeld.alt = KIJKER.afbeelding;
  beeld.draggable = false;
  beeld.src = adres;
  try {
    await beeld.decode();
  } catch {
    URL.revokeObjectURL(adres);
    return beschadigd;
  }
  const vlak = maakBeeldvlak(o.meld);
  o.ruimte.replaceChildren(vlak.rol);
  // The browser's own size: turned upright.
  const rechtop = { breedte: beeld.naturalWidth, hoogte: beeld.naturalHeight };
  vlak.zet(beeld, rechtop, 1, 1);
  const toner: Toner = {
    vorm: 'beeld',
    kan: { ...KAN_NIETS, zoom: true, draai: true, merken: true },
    letOp: isCompleet(soort, bytes) ? [] : [{ code: 'incompleet' }],
    doe: vlak.doe,
    rol: vlak.rol,
    sluit: () => {
      vlak.sluit();
      URL.revokeObjectURL(adres);
    },
  };
  return { ok: true, toner, maat: rechtop };
}
