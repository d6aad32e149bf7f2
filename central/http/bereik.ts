// Range and conditional headers (RFC 9110): one range, or the whole.

export type Bereik =
  | { readonly soort: 'alles' }
  /** Bytes `van` up to but not including `tot`. */
  | { readonly soort: 'deel'; readonly van: number; readonly tot: number }
  | { readonly soort: 'buiten' };

/** More ranges, another unit or a malformed header: the whole, as RFC 9110 allows. */
export function leesBereik(kop: string | undefined, grootte: number): Bereik {
  const delen = /^bytes=(\d*)-(\d*)$/.exec((kop ?? '').replaceAll(' ', ''));
  const [, begin = '', einde = ''] = delen ?? [];
  if (!delen || (begin === '' && einde === '')) return { soort: 'alles' };
  if (begin === '') {
    const lengte = Math.min(Number(einde), grootte);
    return lengte === 0 ? { soort: 'buiten' } : { soort: 'deel', van: grootte - lengte, tot: grootte };
  }
  const van = Number(begin);
  const totEnMet = einde === '' ? grootte - 1 : Number(einde);
  if (einde !== '' && totEnMet < van) return { soort: 'alles' };
  if (van >= grootte) return { soort: 'buiten' };
  return { soort: 'deel', van, tot: Math.min(totEnMet + 1, grootte) };
}

/** True when the header names this ETag, or any. Weak marks are ignored: our ETags stand for bytes. */
export function noemtEtag(kop: string | undefined, etag: string): boolean {
  return (kop ?? '').split(',').some((deel) => ['*', etag].includes(deel.trim().replace(/^W\//, '')));
}
