// SPDX-License-Identifier: GPL-3.0-or-later
// Checks requests against the provider's OpenAPI document: the operation exists, path and query parameters fit their
// schemas, the body fits its schema and holds nothing that the document does not name or lets only the provider write.
// A value that the document has no schema for is a fault, not a pass.
export class RequestChecks {
  faults = new Map(); // text -> where it was seen
  operations = new Set(); // "GET /products"
  usedExcuses = new Set();

  constructor(api, wrongSpots) {
    this.api = api;
    this.wrongSpots = wrongSpots;
  }

  note(request, fault) {
    const excuse = Object.keys(this.wrongSpots).find((one) => new RegExp(one).test(fault));
    if (excuse) {
      this.usedExcuses.add(excuse);
      return;
    }
    if (!this.faults.has(fault)) this.faults.set(fault, new Set());
    this.faults.get(fault).add(`${request.call}${request.variant ? ` (${request.variant})` : ''}`);
  }

  fits(request, where, schema, value) {
    const validate = this.api.ajv.compile({ ...this.absolute(schema) });
    if (validate(value)) return;
    for (const error of validate.errors)
      this.note(request, `${where}${error.instancePath.replace(/\/\d+/g, '/*')} ${error.message} ${JSON.stringify(error.params)}`);
  }

  // The schema with its references leading into the document.
  absolute(schema) {
    return JSON.parse(JSON.stringify(schema), (key, value) => (key === '$ref' ? `api${value}` : value));
  }

  request(request) {
    const operation = this.api.operation(request.method, request.path);
    if (!operation) {
      this.note(request, `${request.method} ${request.path} is not in the document`);
      return;
    }
    this.operations.add(operation.name);
    const item = this.api.document.paths[operation.template];
    const described = item[operation.method];
    const parameters = [...(item.parameters ?? []), ...(described.parameters ?? [])].map((one) => this.api.deref(one));
    this.path(request, operation, parameters);
    this.query(request, operation, parameters);
    this.body(request, operation, described);
  }

  path(request, operation, parameters) {
    const parts = request.path.slice(1).split('/');
    operation.parts.forEach((part, i) => {
      if (!part.startsWith('{')) return;
      const parameter = parameters.find((one) => one.in === 'path' && `{${one.name}}` === part);
      if (!parameter) this.note(request, `${operation.name}: ${part} is not declared`);
      else this.fits(request, `${operation.name} ${part}`, parameter.schema, decodeURIComponent(parts[i]));
    });
  }

  query(request, operation, parameters) {
    const seen = new Set();
    for (const pair of request.query ? request.query.split('&') : []) {
      const [name, text] = pair.split('=').map(decodeURIComponent);
      const where = `${operation.name}?${name}`;
      if (pair.split('=').length !== 2 || text === '') this.note(request, `${where} has no value`);
      if (seen.has(name)) this.note(request, `${where} is sent twice`);
      seen.add(name);
      const parameter = this.parameter(request, operation, parameters, name);
      if (parameter) this.fits(request, where, parameter.schema, this.typed(request, where, parameter, text));
    }
    for (const one of parameters.filter((parameter) => parameter.in === 'query' && parameter.required && !seen.has(parameter.name)))
      this.note(request, `${operation.name}?${one.name} is missing`);
  }

  parameter(request, operation, parameters, name) {
    const [, plain, operator] = /^([a-z_]+)(\[(?:LT|LTE|GT|GTE)\])?$/.exec(name) ?? [];
    const parameter = parameters.find((one) => one.in === 'query' && one.name === (plain ?? name));
    if (!parameter) this.note(request, `${operation.name}?${name} is not declared`);
    else if (operator) this.note(request, `${operation.name}?${name} has an operator in its name`);
    return parameter;
  }

  typed(request, where, parameter, text) {
    const { type } = this.api.deref(parameter.schema);
    if (type === 'array') {
      const values = text.split(',');
      if (values.length > 1 && parameter.explode !== false) this.note(request, `${where} is a list with commas`);
      return values;
    }
    if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
    if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
    return text;
  }

  body(request, operation, described) {
    const declared = this.api.deref(described.requestBody)?.content?.['application/json']?.schema;
    if (!request.body) {
      if (this.api.deref(described.requestBody)?.required) this.note(request, `${operation.name} has no body`);
      return;
    }
    if (!declared) {
      this.note(request, `${operation.name} has the body ${request.body}, which the document does not know`);
      return;
    }
    const value = JSON.parse(request.body);
    this.fits(request, `${operation.name} body`, declared, value);
    this.named(request, `${operation.name} body`, [declared], value);
  }

  // Every member must be named by one of the schemas that apply, and be one that a client may write.
  named(request, where, schemas, value) {
    const all = schemas.flatMap((one) => this.alternatives(one));
    if (Array.isArray(value)) {
      const items = all.map((one) => one.items).filter(Boolean);
      value.forEach((one) => this.named(request, `${where}/*`, items, one));
      return;
    }
    if (value === null || typeof value !== 'object' || all.some((one) => one.additionalProperties === true)) return;
    for (const [key, inner] of Object.entries(value)) {
      const found = all.map((one) => one.properties?.[key]).filter(Boolean);
      if (found.length === 0) this.note(request, `${where}/${key} is not declared`);
      else if (found.every((one) => one.readOnly || this.api.deref(one).readOnly)) this.note(request, `${where}/${key} is read only`);
      this.named(request, `${where}/${key}`, found, inner);
    }
  }

  alternatives(schema) {
    const here = this.api.deref(schema);
    return [here, ...['allOf', 'oneOf', 'anyOf'].flatMap((word) => here?.[word] ?? []).flatMap((one) => this.alternatives(one))].filter(Boolean);
  }
}
