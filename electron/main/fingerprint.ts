// Touch ID, where the computer has it. Only whether the finger was recognised goes on, never anything of it.
import { systemPreferences } from 'electron';

/** macOS with Touch ID set up; elsewhere the call does not exist. */
export function canAskFinger(platform: NodeJS.Platform): boolean {
  return platform === 'darwin' && systemPreferences.canPromptTouchID();
}

export function askFinger(): Promise<boolean> {
  return systemPreferences.promptTouchID('Terugmeldbalie ontgrendelen').then(
    () => true,
    () => false,
  );
}
