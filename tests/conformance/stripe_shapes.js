// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the sandbox's Stripe answers against the provider's own data: the legacy shape against its OpenAPI document, the
// modern one against its published object fixtures (every key of a fixture is there, no other is, and kinds agree).
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

class Faults {
  faults = new Map(); // text -> how often
  usedExcuses = new Set();

  constructor(excuses) {
    this.excuses = excuses;
  }

  note(fault) {
    const excuse = Object.keys(this.excuses).find((one) => new RegExp(one).test(fault));
    if (excuse) this.usedExcuses.add(excuse);
    else this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
  }
}

// The document is OpenAPI 3.0, where null is a flag beside a schema; the validator wants it as a type.
function withNull(schema) {
  if (Array.isArray(schema)) return schema.map(withNull);
  if (schema === null || typeof schema !== 'object') return schema;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withNull(value)]));
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : { ...rest, ...(typeof nullable === 'object' ? { nullable } : {}) };
}

export class LegacyShape extends Faults {
  seen = new Set();

  constructor(path, excuses) {
    super(excuses);
    this.document = withNull(JSON.parse(readFileSync(path, 'utf8')));
    this.ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
    addFormats(this.ajv);
    this.ajv.addFormat('unix-time', true).addFormat('decimal', true).addFormat('currency', true);
    this.ajv.addSchema({ $id: 'api', ...this.document });
    this.templates = Object.keys(this.document.paths).map((template) => ({ template, parts: template.split('/') }));
  }

  template(method, path) {
    const parts = path.split('/');
    const fixed = (one) => one.parts.filter((part) => !part.startsWith('{')).length;
    return this.templates
      .filter(({ template, parts: own }) => this.document.paths[template][method.toLowerCase()] && own.length === parts.length
        && own.every((part, i) => part.startsWith('{') || part === parts[i]))
      .sort((a, b) => fixed(b) - fixed(a))[0]?.template;
  }

  answer(method, path, status, body) {
    const template = this.template(method, path);
    if (!template) return this.note(`${method} ${path} is not in the document`);
    const name = `${method} ${template}`;
    this.seen.add(name);
    const escaped = template.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
    const slot = status === 200 ? '200' : 'default';
    const validate = this.ajv.getSchema(`api#/paths/${escaped}/${method.toLowerCase()}/responses/${slot}/content/application~1json/schema`);
    if (!validate) return this.note(`${name}: no schema for ${status}`);
    if (validate(body)) return undefined;
    // Of a failed anyOf only the deepest faults tell something.
    const deepest = Math.max(...validate.errors.map((error) => error.instancePath.split('/').length));
    const telling = validate.errors.filter((one) => one.instancePath.split('/').length === deepest && one.keyword !== 'anyOf');
    for (const error of telling.length ? telling : validate.errors)
      this.note(`${name} ${status} ${error.instancePath.replace(/\/\d+/g, '/*')} ${error.message} ${JSON.stringify(error.params)}`);
    return undefined;
  }
}

const kind = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

export class ModernShape extends Faults {
  seen = new Set();

  constructor(path, excuses) {
    super(excuses);
    this.fixtures = JSON.parse(readFileSync(path, 'utf8')).resources;
  }

  // Every object in the answer that the provider has a fixture of.
  look(value) {
    if (Array.isArray(value)) value.forEach((one) => this.look(one));
    if (value === null || typeof value !== 'object') return;
    const fixture = this.fixtures[value.deleted ? `deleted_${value.object}` : value.object];
    if (fixture && value.object !== 'list') this.compare(value.object, fixture, value);
    Object.values(value).forEach((one) => this.look(one));
  }

  compare(name, fixture, value) {
    this.seen.add(name);
    for (const [key, wanted] of Object.entries(fixture)) {
      if (!(key in value)) this.note(`${name}: ${key} is absent`);
      else if (wanted !== null && value[key] !== null && kind(wanted) !== kind(value[key]))
        this.note(`${name}: ${key} is ${kind(value[key])} instead of ${kind(wanted)}`);
    }
    for (const key of Object.keys(value)) {
      if (!(key in fixture)) this.note(`${name}: ${key} is not in the fixture`);
    }
  }
}
