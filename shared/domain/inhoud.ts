// The content of an annotation: the JSON values its author sent, without what the service sets itself (koppelvlak rule 1).

export type Rauw = Readonly<Record<string, unknown>>;

export function isObject(waarde: unknown): waarde is Rauw {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function zonder(object: Rauw, ...velden: readonly string[]): Rauw {
  return Object.fromEntries(Object.entries(object).filter(([veld]) => !velden.includes(veld)));
}

/** Leaves out `volgnummer`, `ontvangenOp` and `geannoteerdDoor.naam`: when sent, they are ignored. */
export function inhoudVan(rauw: Rauw): Rauw {
  const kaal = zonder(rauw, 'volgnummer', 'ontvangenOp');
  return isObject(kaal.geannoteerdDoor) ? { ...kaal, geannoteerdDoor: zonder(kaal.geannoteerdDoor, 'naam') } : kaal;
}

/** Same JSON value; the order of keys does not matter, that of a list does. */
export function zelfdeWaarde(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((deel, i) => zelfdeWaarde(deel, b[i]))
    );
  if (!isObject(a) || !isObject(b)) return a === b;
  const velden = Object.keys(a);
  return (
    velden.length === Object.keys(b).length &&
    velden.every((veld) => Object.hasOwn(b, veld) && zelfdeWaarde(a[veld], b[veld]))
  );
}

/** Same content as an annotation that was accepted before. */
export function zelfdeInhoud(a: object, b: object): boolean {
  return zelfdeWaarde(inhoudVan({ ...a }), inhoudVan({ ...b }));
}
