// A fault that the person at the keyboard can do something about: shown as one sentence, without a stack.

export class UserFault extends Error {
  override readonly name = 'UserFault';
}
