"""Reads an exported graph with networkx and says, as JSON, what it found. Arguments: the format, the file."""

import json
import sys
from collections import Counter

import networkx

_, form, path = sys.argv
if form == "json":
    with open(path, encoding="utf-8") as file:
        graph = networkx.node_link_graph(json.load(file), edges="links")
else:
    graph = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}[form](path)
label = "label" if form == "json" else "node_type"
print(
    json.dumps(
        {
            "nodes": Counter(data[label] for _, data in graph.nodes(data=True)),
            "edges": Counter(data["type"] for _, _, data in graph.edges(data=True)),
            "synthetic": sum(bool(data["synthetic"]) for _, data in graph.nodes(data=True)),
            "purposes": sorted(data["purpose"] for _, data in graph.nodes(data=True) if "purpose" in data),
        }
    )
)
