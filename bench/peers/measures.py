"""Exact betweenness, or communities, of the member graph in python-igraph."""

import json
import random
import sys

import igraph
from common import measured, read_network

partnerships, agencies, _, seats = read_network()
links = [(int(a), partnerships + int(b)) for a, b in seats]
graph = igraph.Graph(n=partnerships + agencies, edges=links)
random.seed(1)

if sys.argv[2] == "betweenness":
    values, seconds, _ = measured(graph.betweenness)
    print(json.dumps({"seconds": seconds, "values": values}))
else:
    multilevel, seconds, _ = measured(graph.community_multilevel)
    leiden = graph.community_leiden(objective_function="modularity", n_iterations=-1)
    print(json.dumps({"seconds": seconds, "multilevel": multilevel.modularity, "leiden": leiden.modularity}))
