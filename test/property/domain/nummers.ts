// Generators of valid numbers, made from the rules as the law writes them and not from our code. Fictitious, for tests only.
import fc from 'fast-check';

const cijfers = (lengte: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: lengte, maxLength: lengte });

/** Test BSNs (9999…): the last digit follows from the first eight; where none does, another one is drawn. */
export const bsn: fc.Arbitrary<string> = cijfers(4)
  .map((vrij) => {
    const acht = [9, 9, 9, 9, ...vrij];
    const rest = acht.reduce((som, cijfer, i) => som + cijfer * (9 - i), 0) % 11;
    return { acht, rest };
  })
  .filter(({ rest }) => rest < 10)
  .map(({ acht, rest }) => [...acht, rest].join(''));

/** The four rules of LO BRP 01.10 on ten digits. */
export function volgtANummerregels(tien: readonly number[]): boolean {
  const som = tien.reduce((a, b) => a + b, 0);
  const gewogen = tien.reduce((a, cijfer, i) => a + cijfer * 2 ** i, 0);
  const buren = tien.every((cijfer, i) => i === 0 || cijfer !== tien[i - 1]);
  return tien[0] !== 0 && buren && (som % 11 === 0 || som % 11 === 5) && gewogen % 11 === 0;
}

/** Eight free digits, and the first two that complete them. */
export const anummer: fc.Arbitrary<string> = cijfers(8)
  .map((acht) => {
    for (let staart = 0; staart < 100; staart += 1) {
      const tien = [...acht, Math.floor(staart / 10), staart % 10];
      if (volgtANummerregels(tien)) return tien.join('');
    }
    return '';
  })
  .filter((gevonden) => gevonden !== '');

/** A place in a number and another digit to stand there. */
export const vergissing = (lengte: number): fc.Arbitrary<(nummer: string) => string> =>
  fc.tuple(fc.integer({ min: 0, max: lengte - 1 }), fc.integer({ min: 1, max: 9 })).map(([plaats, erbij]) => {
    return (nummer) => {
      const anders = (Number(nummer[plaats]) + erbij) % 10;
      return nummer.slice(0, plaats) + anders + nummer.slice(plaats + 1);
    };
  });
