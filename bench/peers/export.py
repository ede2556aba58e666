"""Writes a table of seats as a file: tables by pandas, graphs by networkx. Reading it and building them is not measured."""

import json
import sys

import networkx
import pandas
from common import measured

table, form, out = sys.argv[1:4]
seats = pandas.read_csv(table, dtype=str)
seats["sources"] = "import"
seats["locators"] = "memberships.csv:" + (seats.index + 2).astype(str)

graph = networkx.MultiDiGraph()
if form in ("graphml", "gexf", "json"):
    for row in seats.to_dict("records"):
        graph.add_node(row["partnership"], label=row["partnership"], kind="Partnership")
        graph.add_node(row["agency"], label=row["agency"], kind="Agency")
        given = {name: row[name] for name in ("role", "formal", "since", "sources", "locators")}
        graph.add_edge(row["agency"], row["partnership"], type="MEMBER_OF", **given)


def write():
    if form == "csv":
        seats.to_csv(out, index=False)
    elif form == "xlsx":
        seats.to_excel(out, index=False)
    elif form == "json":
        with open(out, "w", encoding="utf-8") as file:
            json.dump(networkx.node_link_data(graph, edges="links"), file)
    elif form == "gexf":
        networkx.write_gexf(graph, out)
    else:
        networkx.write_graphml(graph, out)


_, seconds, grown = measured(write)
print(json.dumps({"seconds": seconds, "bytes": grown}))
