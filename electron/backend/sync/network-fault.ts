// What a failed request says: certainly never arrived, no safe connection, or nobody knows.
// Decided on the codes of Node and Chromium, never on the text around them.
import type { TlsReden } from '../../../shared/ipc/vormen/sync.ts';
import type { Storing } from './transport.ts';

/** After these nothing can have arrived. */
const NIET_BEREIKT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_CONNECTION_REFUSED',
  'ERR_CONNECTION_TIMED_OUT',
  'ERR_NAME_NOT_RESOLVED',
  'ERR_INTERNET_DISCONNECTED',
  'ERR_ADDRESS_UNREACHABLE',
  'ERR_PROXY_CONNECTION_FAILED',
  'ERR_TUNNEL_CONNECTION_FAILED',
  'ERR_UNSAFE_PORT',
]);

/** The handshake failed over the certificate: nothing was sent. */
const ONVEILIG: Readonly<Record<string, TlsReden>> = {
  // Node (OpenSSL)
  UNABLE_TO_GET_ISSUER_CERT: 'onbekende-uitgever',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'onbekende-uitgever',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'onbekende-uitgever',
  SELF_SIGNED_CERT_IN_CHAIN: 'onbekende-uitgever',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'onbekende-uitgever',
  CERT_UNTRUSTED: 'onbekende-uitgever',
  CERT_HAS_EXPIRED: 'verlopen',
  CERT_NOT_YET_VALID: 'verlopen',
  ERR_TLS_CERT_ALTNAME_INVALID: 'andere-naam',
  HOSTNAME_MISMATCH: 'andere-naam',
  CERT_REVOKED: 'ongeldig',
  CERT_REJECTED: 'ongeldig',
  CERT_SIGNATURE_FAILURE: 'ongeldig',
  CERT_CHAIN_TOO_LONG: 'ongeldig',
  INVALID_CA: 'ongeldig',
  INVALID_PURPOSE: 'ongeldig',
  PATH_LENGTH_EXCEEDED: 'ongeldig',
  // Chromium
  ERR_CERT_AUTHORITY_INVALID: 'onbekende-uitgever',
  ERR_CERT_DATE_INVALID: 'verlopen',
  ERR_CERT_COMMON_NAME_INVALID: 'andere-naam',
  ERR_SSL_UNRECOGNIZED_NAME_ALERT: 'andere-naam',
  ERR_SSL_VERSION_OR_CIPHER_MISMATCH: 'ongeldig',
  ERR_SSL_OBSOLETE_VERSION: 'ongeldig',
  ERR_SSL_SERVER_CERT_BAD_FORMAT: 'ongeldig',
  ERR_SSL_KEY_USAGE_INCOMPATIBLE: 'ongeldig',
  ERR_SSL_CLIENT_AUTH_CERT_NEEDED: 'ongeldig',
  ERR_PROXY_CERTIFICATE_INVALID: 'ongeldig',
  ERR_CERTIFICATE_TRANSPARENCY_REQUIRED: 'ongeldig',
};

/** Something of TLS, perhaps after a request had already gone out over the connection. */
const MISSCHIEN_LATER = /^(EPROTO$|ERR_SSL_|ERR_TLS_)/;

function codeVan(fout: unknown): string {
  if (!(fout instanceof Error)) return '';
  if (fout.cause instanceof Error && 'code' in fout.cause) return String(fout.cause.code);
  // Chromium gives its code as `net::ERR_…`.
  return /net::(ERR_[A-Z_]+)/.exec(fout.message)?.[1] ?? '';
}

function onveilig(code: string): TlsReden | undefined {
  return ONVEILIG[code] ?? (code.startsWith('ERR_CERT_') ? 'ongeldig' : undefined);
}

/** @param vraagtAlleen a request that changes nothing at the service: whether it arrived is then of no importance. */
export function networkFault(fout: unknown, vraagtAlleen: boolean): Storing {
  const code = codeVan(fout);
  const reden = onveilig(code);
  if (reden !== undefined) return { soort: 'geen-veilige-verbinding', reden };
  if (NIET_BEREIKT.has(code)) return { soort: 'niet-bereikt' };
  if (vraagtAlleen && MISSCHIEN_LATER.test(code)) return { soort: 'geen-veilige-verbinding', reden: 'ongeldig' };
  return { soort: 'geen-antwoord' };
}
