// How MUI's controls look here: flat, a line instead of a shadow, as high as the density says, no ripple.
import type { Components, Theme } from '@mui/material/styles';

const RING = { outline: '2px solid var(--accent)', outlineOffset: 2 };

/** The real input lies invisible over the drawn box: the ring goes around the box. */
const KEUZE = {
  padding: 5,
  color: 'var(--veld)',
  borderRadius: 7,
  '&:has(:focus-visible)': { ...RING, outlineOffset: -2 },
};

export const ONDERDELEN: Components<Theme> = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true, disableTouchRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': RING } },
  },
  MuiButton: {
    defaultProps: { variant: 'outlined', color: 'secondary', disableElevation: true },
    styleOverrides: {
      root: {
        height: 'var(--knophoogte)',
        minWidth: 0,
        padding: '0 12px',
        gap: 8,
        whiteSpace: 'nowrap',
        transition: 'none',
      },
      outlined: {
        color: 'var(--ink)',
        borderColor: 'var(--line)',
        backgroundColor: 'var(--raised)',
        '&:hover': { backgroundColor: 'var(--zweef)', borderColor: 'var(--veld)' },
      },
      contained: {
        // Seen only in forced colours, where a background says nothing.
        border: '1px solid transparent',
        '&:hover': { backgroundColor: 'var(--accent-sterk)' },
        '&[aria-disabled="true"]': { opacity: 0.55 },
      },
      text: { padding: '0 6px', color: 'var(--accent)', '&:hover': { backgroundColor: 'var(--accent-soft)' } },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: { borderRadius: 7, color: 'var(--ink2)', padding: 6, '&:hover': { backgroundColor: 'var(--zweef)' } },
    },
  },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'var(--sluier)' } } } },
  MuiDialog: {
    styleOverrides: {
      paper: { borderRadius: 12, boxShadow: 'var(--schaduw)', margin: 16, backgroundColor: 'var(--raised)' },
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: {
        borderRadius: 8,
        backgroundColor: 'var(--surface)',
        fontSize: 13.5,
        '& .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--veld)', top: 0 },
        '& .MuiOutlinedInput-notchedOutline legend': { display: 'none' },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--ink2)' },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--accent)', borderWidth: 2 },
      },
      input: { height: 'auto', padding: '8px 12px', '&::placeholder': { color: 'var(--ink3)', opacity: 1 } },
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      inputRoot: { padding: '0 8px', '& .MuiAutocomplete-input': { padding: '8px 4px' } },
      paper: {
        border: '1px solid var(--line)',
        borderRadius: 8,
        marginTop: 4,
        boxShadow: 'var(--schaduw-klein)',
        backgroundColor: 'var(--raised)',
      },
      option: { fontSize: 13.5, minHeight: 36 },
      noOptions: { fontSize: 13, color: 'var(--ink2)' },
      loading: { fontSize: 13, color: 'var(--ink2)' },
    },
  },
  MuiCheckbox: {
    defaultProps: { color: 'primary', size: 'small' },
    styleOverrides: { root: KEUZE },
  },
  MuiRadio: {
    defaultProps: { color: 'primary', size: 'small' },
    styleOverrides: { root: KEUZE },
  },
  MuiFormControlLabel: {
    styleOverrides: { root: { marginLeft: -5, marginRight: 0, gap: 4 }, label: { fontSize: 13.5 } },
  },
  MuiMenu: {
    styleOverrides: {
      paper: {
        maxHeight: 'min(560px, 80vh)',
        marginTop: 4,
        border: '1px solid var(--line)',
        borderRadius: 8,
        boxShadow: 'var(--schaduw-klein)',
        backgroundColor: 'var(--raised)',
      },
    },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: { fontSize: 13.5, minHeight: 30, padding: '4px 14px', '&.Mui-focusVisible': { outlineOffset: -2 } },
    },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 400 },
    styleOverrides: {
      tooltip: {
        backgroundColor: 'var(--ink)',
        color: 'var(--surface)',
        fontSize: 12,
        borderRadius: 6,
        padding: '5px 8px',
      },
    },
  },
  MuiSkeleton: { styleOverrides: { root: { backgroundColor: 'var(--line2)', borderRadius: 4 } } },
  MuiLinearProgress: {
    styleOverrides: { root: { height: 3, borderRadius: 2, backgroundColor: 'var(--line)' } },
  },
};
