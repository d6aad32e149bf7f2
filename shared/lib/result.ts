// Failures that are expected travel as values; only bugs are thrown.

export type Result<T, E> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly fout: E };

export function goed<T>(waarde: T): { readonly ok: true; readonly waarde: T } {
  return { ok: true, waarde };
}

export function mis<E>(fout: E): { readonly ok: false; readonly fout: E } {
  return { ok: false, fout };
}
