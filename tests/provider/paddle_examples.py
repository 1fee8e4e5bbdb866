#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the examples of Paddle's OpenAPI document, one JSON object per line: {"name", "where", "value"}.

where is "<method> <path>" for the answers of calls and "event" for webhooks. Read by tst_paddle_mapping.
"""
import json
import sys

try:
    import yaml
except ImportError:
    sys.exit(77)


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Times stay the text that they are on the wire."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in Loader.yaml_implicit_resolvers.items()
}


def main(path):
    with open(path, encoding="utf-8") as file:
        document = yaml.load(file, Loader=Loader)

    def resolved(node):
        while isinstance(node, dict) and "$ref" in node:
            target = document
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def emit(where, body):
        for content in resolved(body).get("content", {}).values():
            for name, example in content.get("examples", {}).items():
                value = resolved(example).get("value")
                if isinstance(value, dict):
                    print(json.dumps({"name": f"{where} {name}", "where": where, "value": value}))

    for path_name, operations in document["paths"].items():
        for method, operation in operations.items():
            if isinstance(operation, dict):
                for status, response in operation.get("responses", {}).items():
                    if str(status).startswith("2"):
                        emit(f"{method} {path_name}", response)
    for name, operations in document.get("webhooks", {}).items():
        emit("event", operations["post"]["requestBody"])


main(sys.argv[1])
