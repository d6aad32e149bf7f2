// Catches a bug in a screen, so that the rest stays usable and nobody looks at a blank window.
import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { Gezicht } from '../components/gezicht.tsx';
import { KADER } from '../teksten/kader.ts';

export class Foutgrens extends Component<{ readonly children: ReactNode }, { readonly stuk: boolean }> {
  override state = { stuk: false };

  static getDerivedStateFromError() {
    return { stuk: true };
  }

  override componentDidCatch(fout: Error) {
    // Only the kind of fault: its message could hold something of a melding.
    console.error('screen failed', fout.name);
  }

  override render() {
    if (!this.state.stuk) return this.props.children;
    return (
      <Gezicht icoon="driehoek" fout titel={KADER.foutTitel} uitleg={KADER.foutUitleg}>
        <Button onClick={() => this.setState({ stuk: false })}>{KADER.foutKnop}</Button>
      </Gezicht>
    );
  }
}
