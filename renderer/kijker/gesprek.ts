// The frame's end of the conversation with the window: takes the port from the program's own page only, and nothing that is
// not a message of the list.
import '../api/zonder-eval.ts';
import { type NaarKijker, naarKijkerSchema, POORT, type VanKijker } from '../../shared/ipc/vormen/kijker.ts';

const VENSTER = 'app://balie';

export type Gesprek = {
  readonly zend: (bericht: VanKijker) => void;
  readonly hoor: (luisteraar: (bericht: NaarKijker) => void) => void;
};

export function wachtOpVenster(): Promise<Gesprek> {
  return new Promise((klaar) => {
    const ontvang = (event: MessageEvent<unknown>): void => {
      const [poort] = event.ports;
      if (event.origin !== VENSTER || event.source !== parent || event.data !== POORT || poort === undefined) return;
      removeEventListener('message', ontvang);
      klaar({
        zend: (bericht) => poort.postMessage(bericht),
        hoor: (luisteraar) => {
          poort.onmessage = ({ data }: MessageEvent<unknown>) => {
            const gelezen = naarKijkerSchema.safeParse(data);
            if (gelezen.success) luisteraar(gelezen.data);
          };
        },
      });
    };
    addEventListener('message', ontvang);
  });
}
