// Certificates for tests over real HTTPS, made on the spot: a root of one's own and servers under it (X.509 v3, RFC 5280).
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export type Certificaat = { readonly cert: string; readonly key: string };

/** One ASN.1 element: tag, length, content (DER). */
function der(tag: number, ...delen: readonly Uint8Array[]): Buffer {
  const inhoud = Buffer.concat(delen);
  const n = inhoud.length;
  const lengte = n < 128 ? [n] : n < 256 ? [0x81, n] : [0x82, n >> 8, n & 255];
  return Buffer.concat([Buffer.from([tag, ...lengte]), inhoud]);
}

const rij = (...delen: readonly Uint8Array[]) => der(0x30, ...delen);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const tekst = (t: string) => der(0x0c, Buffer.from(t));
const naam = (cn: string) => rij(der(0x31, rij(oid('550403'), tekst(cn))));
const moment = (d: Date) => der(0x18, Buffer.from(`${d.toISOString().replaceAll(/[-:T]|\.\d+/g, '')}`));
const uitbreiding = (id: string, waarde: Uint8Array) => rij(oid(id), der(0x04, waarde));

const ECDSA_SHA256 = rij(oid('2a8648ce3d040302'));
const BASIC_CONSTRAINTS_CA = uitbreiding('551d13', rij(der(0x01, Buffer.from([0xff]))));

function pem(soort: string, bytes: Uint8Array): string {
  const regels = Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/(.{64})/g, '$1\n');
  return `-----BEGIN ${soort}-----\n${regels}\n-----END ${soort}-----\n`;
}

let nummer = 0;

function maak(o: {
  readonly cn: string;
  readonly uitgever: string;
  readonly uitgeversleutel: KeyObject;
  readonly sleutel: KeyObject;
  readonly van: Date;
  readonly tot: Date;
  readonly uitbreidingen: Uint8Array;
}): Certificaat {
  nummer += 1;
  const inhoud = rij(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1, nummer])),
    ECDSA_SHA256,
    naam(o.uitgever),
    rij(moment(o.van), moment(o.tot)),
    naam(o.cn),
    createPublicKey(o.sleutel).export({ type: 'spki', format: 'der' }),
    der(0xa3, rij(o.uitbreidingen)),
  );
  const handtekening = sign('sha256', inhoud, o.uitgeversleutel);
  const cert = pem('CERTIFICATE', rij(inhoud, ECDSA_SHA256, der(0x03, Buffer.from([0]), handtekening)));
  return { cert, key: o.sleutel.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

const DAG_MS = 86_400_000;
const nieuweSleutel = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

/** A root, as an organisation has one of its own, and what it hands out. */
export function maakRoot(cn: string) {
  const sleutel = nieuweSleutel();
  const nu = Date.now();
  const geldig = { van: new Date(nu - DAG_MS), tot: new Date(nu + 30 * DAG_MS) };
  const zelf = { cn, uitgever: cn, uitgeversleutel: sleutel, sleutel };
  return {
    ...maak({ ...zelf, ...geldig, uitbreidingen: BASIC_CONSTRAINTS_CA }),
    /** A certificate for a server of this name; `dagen` ago or ahead is when it ends. */
    voor: (host: string, dagen = 20): Certificaat =>
      maak({
        cn: host,
        uitgever: cn,
        uitgeversleutel: sleutel,
        sleutel: nieuweSleutel(),
        van: new Date(nu - 40 * DAG_MS),
        tot: new Date(nu + dagen * DAG_MS),
        // subjectAltName: a DNS name
        uitbreidingen: uitbreiding('551d11', rij(der(0x82, Buffer.from(host)))),
      }),
  };
}
