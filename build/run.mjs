// Entry of every npm script: says so when Node is too old for the rest, then runs build/<name>.ts.
// Plain JavaScript on purpose: it has to parse on a Node that can't read TypeScript.
const OLDEST = [22, 18];
const COMMANDS = ['start', 'central', 'bundle', 'package', 'test', 'test:lang', 'bench'];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Terugmeldbalie heeft Node ${OLDEST.join('.')} of nieuwer nodig (dit is ${process.versions.node}): ` +
      'start met npm run, of installeer een nieuwere Node. / Needs a newer Node.',
  );
  process.exit(1);
}

const [name, ...args] = process.argv.slice(2);
if (!COMMANDS.includes(name)) {
  console.error(`Gebruik: node build/run.mjs <${COMMANDS.join(' | ')}> [argumenten]`);
  process.exit(1);
}

try {
  const { main } = await import(new URL(`./${name.replace(':', '-')}.ts`, import.meta.url).href);
  // A command that keeps running (the central service) gives no exit code.
  process.exitCode = (await main(args)) ?? process.exitCode;
} catch (fault) {
  // A UserFault is meant for the person at the keyboard; anything else is a bug, and then the stack helps.
  console.error(fault?.name === 'UserFault' ? fault.message : fault);
  process.exitCode = 1;
}
