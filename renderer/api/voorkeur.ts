// Small preferences of this computer (width of a pane, colours): never anything of a melding.

/** A stored preference, or null. A browser profile without storage gives null. */
export function leesVoorkeur(naam: string): string | null {
  try {
    return localStorage.getItem(naam);
  } catch {
    return null;
  }
}

export function bewaarVoorkeur(naam: string, waarde: string): void {
  try {
    localStorage.setItem(naam, waarde);
  } catch {
    // A preference that can't be kept is no reason to disturb anybody.
  }
}
