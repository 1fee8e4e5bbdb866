// SPDX-License-Identifier: GPL-3.0-or-later
// Checks answers against the provider's OpenAPI document: every answer must fit the schema of its operation and status,
// and show every property that the document names for its entity.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

export class ApiDocument {
  faults = new Map(); // text -> how often
  seen = new Set(); // "GET /products"

  constructor(path, { wrongSpots, absentProperties }) {
    this.document = parse(readFileSync(path, 'utf8'), { maxAliasCount: -1 });
    this.wrongSpots = wrongSpots;
    this.absentProperties = absentProperties;
    this.usedExcuses = new Set();
    this.ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'api', ...this.document });
    this.operations = Object.entries(this.document.paths).flatMap(([template, item]) =>
      ['get', 'post', 'patch', 'delete'].filter((method) => item[method]).map((method) => ({
        name: `${method.toUpperCase()} ${template}`,
        method,
        template,
        parts: template.slice(1).split('/'),
      })));
  }

  operation(method, path) {
    const parts = path.slice(1).split('/');
    const fits = (one) => one.method === method.toLowerCase() && one.parts.length === parts.length
      && one.parts.every((part, i) => part.startsWith('{') || part === parts[i]);
    const fixed = (one) => one.parts.filter((part) => !part.startsWith('{')).length;
    return this.operations.filter(fits).sort((a, b) => fixed(b) - fixed(a))[0];
  }

  deref(schema) {
    while (schema?.$ref)
      schema = schema.$ref.slice(2).split('/').reduce((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], this.document);
    return schema;
  }

  properties(schema) {
    const here = this.deref(schema) ?? {};
    return { ...Object.assign({}, ...(here.allOf ?? []).map((one) => this.properties(one))), ...here.properties };
  }

  note(fault) {
    for (const [excuse, reason] of Object.entries({ ...this.wrongSpots, ...this.absentProperties })) {
      if (new RegExp(excuse).test(fault) && reason) {
        this.usedExcuses.add(excuse);
        return;
      }
    }
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
  }

  validate(where, pointer, value) {
    const validate = this.ajv.getSchema(`api#${pointer}`);
    if (!validate) {
      this.note(`${where}: the document has no schema at ${pointer}`);
      return;
    }
    if (validate(value)) return;
    for (const error of validate.errors)
      this.note(`${where} ${error.instancePath.replace(/\/\d+/g, '/*')} ${error.message} ${JSON.stringify(error.params)}`);
  }

  presence(where, schema, value) {
    const here = this.deref(schema);
    if (Array.isArray(value)) {
      if (here?.items) value.forEach((one) => this.presence(where, here.items, one));
      return;
    }
    if (value === null || typeof value !== 'object') return;
    for (const key of Object.keys(this.properties(here))) {
      if (!(key in value)) this.note(`${where}: ${key} is absent`);
    }
  }

  answer(method, path, status, body) {
    const operation = this.operation(method, path);
    if (!operation) {
      this.note(`${method} ${path} is not in the document`);
      return;
    }
    this.seen.add(operation.name);
    if (status >= 400) {
      this.validate(`${operation.name} ${status}`, '/components/schemas/error', body?.error ? body : {});
      return;
    }
    const response = this.deref(this.document.paths[operation.template][operation.method].responses[String(status)]);
    if (!response) {
      this.note(`${operation.name} answers ${status}, which the document does not know`);
      return;
    }
    if (!response.content) return;
    const escaped = operation.template.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
    this.validate(`${operation.name} ${status}`, `/paths/${escaped}/${operation.method}/responses/${status}/content/application~1json/schema`, body);
    this.presence(operation.name, this.properties(response.content['application/json'].schema).data, body.data);
  }

  event(body) {
    const operation = this.document.webhooks?.[body.event_type]?.post;
    if (!operation) {
      this.note(`webhook ${body.event_type} is not in the document`);
      return;
    }
    const escaped = body.event_type;
    this.validate(`webhook ${body.event_type}`, `/webhooks/${escaped}/post/requestBody/content/application~1json/schema`, body);
  }

  unseen() {
    return this.operations.map((one) => one.name).filter((name) => !this.seen.has(name));
  }
}

// Lets the document look at everything that fetch() brings from the sandbox.
export function watchFetch(baseUrl, onAnswer) {
  const plain = globalThis.fetch;
  globalThis.fetch = async (url, options) => {
    const response = await plain(url, options);
    const path = String(url).startsWith(baseUrl) ? new URL(url).pathname : '';
    if (path && !path.startsWith('/_sandbox/')) {
      const text = await response.clone().text();
      onAnswer(options?.method ?? 'GET', path, response.status, text ? JSON.parse(text) : undefined);
    }
    return response;
  };
}
