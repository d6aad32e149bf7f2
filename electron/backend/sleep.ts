// Waiting that can be broken off.

/** Resolves after `ms` milliseconds, or at once when the signal aborts. Never rejects. */
export function sleep(ms: number, signaal: AbortSignal): Promise<void> {
  return new Promise((klaar) => {
    if (signaal.aborted) {
      klaar();
      return;
    }
    const stop = () => {
      clearTimeout(wekker);
      signaal.removeEventListener('abort', stop);
      klaar();
    };
    const wekker = setTimeout(stop, ms);
    signaal.addEventListener('abort', stop, { once: true });
  });
}
