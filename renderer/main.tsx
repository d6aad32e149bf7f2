// Entry of the screen: takes the door that the preload left on the window, and draws the program.
import './api/zonder-eval.ts';
import './theme/basis.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../shared/ipc/envelope.ts';
import { maakBalie } from './api/balie.ts';
import { Aanbieders } from './app/aanbieders.tsx';
import { App } from './app/app.tsx';

declare global {
  interface Window {
    readonly balie: Bridge;
  }
}

const wortel = document.getElementById('wortel');
if (!wortel) throw new Error('index.html has no #wortel');
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? '';

createRoot(wortel).render(
  <StrictMode>
    <Aanbieders balie={maakBalie(window.balie)} nonce={nonce}>
      <App />
    </Aanbieders>
  </StrictMode>,
);
