// GET /openapi.json: the contract itself, for everybody and every web page.
import type { Jsonschema } from '../openapi/componenten.ts';
import { maakDocument } from '../openapi/document.ts';
import { json } from './antwoord.ts';
import type { Route } from './routes.ts';

export function openapiroutes(): readonly Route[] {
  // Made when it is first asked for: most services start without anybody who does.
  let document: Jsonschema | undefined;
  return [
    {
      methode: 'GET',
      pad: '/openapi.json',
      voor: 'iedereen',
      handel: async () => {
        document ??= maakDocument();
        return json(200, document, { 'Access-Control-Allow-Origin': '*' });
      },
    },
  ];
}
