"""Pairs of partnerships with a Jaccard of at least 0.5, alive together: blocks of A times its transpose in scipy."""

import hashlib
import json

import numpy as np
from common import measured, read_network
from scipy import sparse

LEAST = 0.5
BLOCK = 500

partnerships, agencies, lives, seats = read_network()
matrix = sparse.csr_matrix(
    (np.ones(len(seats), dtype=np.int32), (seats[:, 0], seats[:, 1])), shape=(partnerships, agencies)
)
sizes = np.diff(matrix.indptr)


def find():
    found = []
    other = matrix.T.tocsr()
    for start in range(0, partnerships, BLOCK):
        shared = (matrix[start : start + BLOCK] @ other).tocoo()
        a = shared.row + start
        b = shared.col
        wanted = (a < b) & (shared.data >= LEAST * (sizes[a] + sizes[b] - shared.data))
        found.append(np.stack([a[wanted], b[wanted], shared.data[wanted]], axis=1))
    pairs = np.concatenate(found)
    a, b = pairs[:, 0], pairs[:, 1]
    return pairs[(lives[a, 0] <= lives[b, 1]) & (lives[b, 0] <= lives[a, 1])]


result, seconds, grown = measured(find)
result = result[np.lexsort((result[:, 1], result[:, 0]))].astype(np.int32)
digest = hashlib.sha256(np.ascontiguousarray(result).tobytes()).hexdigest()
print(json.dumps({"seconds": seconds, "bytes": grown, "pairs": len(result), "digest": digest}))
