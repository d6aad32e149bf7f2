// The MUI theme: every colour is one of our CSS variables (kleuren.css), so light, dark and high contrast are one theme.
import { createTheme } from '@mui/material/styles';
import { ONDERDELEN } from './onderdelen.ts';

const LETTER = '"Inter Variable", Inter, system-ui, sans-serif';

function kleur(naam: string, sterk: string, inkt: string) {
  return { main: `var(--${naam})`, light: `var(--${naam})`, dark: `var(--${sterk})`, contrastText: `var(--${inkt})` };
}

export const thema = createTheme({
  cssVariables: { nativeColor: true, cssVarPrefix: 'mui', disableCssColorScheme: true },
  palette: {
    primary: kleur('accent', 'accent-sterk', 'accent-ink'),
    secondary: kleur('ink2', 'ink', 'surface'),
    error: kleur('late', 'late', 'surface'),
    warning: kleur('today', 'today', 'surface'),
    info: kleur('accent', 'accent-sterk', 'accent-ink'),
    success: kleur('ok', 'ok', 'surface'),
    text: { primary: 'var(--ink)', secondary: 'var(--ink2)', disabled: 'var(--ink3)' },
    divider: 'var(--line)',
    background: { default: 'var(--bg)', paper: 'var(--raised)' },
    action: {
      active: 'var(--ink2)',
      hover: 'var(--zweef)',
      selected: 'var(--sel)',
      disabled: 'var(--ink3)',
      disabledBackground: 'var(--neutraal-soft)',
      focus: 'var(--zweef)',
    },
  },
  shape: { borderRadius: 7 },
  spacing: 8,
  motion: { reducedMotion: 'system' },
  typography: {
    fontFamily: LETTER,
    htmlFontSize: 16,
    fontSize: 13.5,
    body1: { fontSize: 13.5, lineHeight: 1.45 },
    body2: { fontSize: 13.5, lineHeight: 1.45 },
    button: { fontSize: 13, fontWeight: 500, textTransform: 'none', letterSpacing: 0 },
  },
  components: ONDERDELEN,
});
