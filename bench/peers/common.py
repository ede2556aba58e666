"""Reads what bench/peer-data.ts writes, and measures work as bench/memory.ts does."""

import sys
import time

import numpy as np


def read_network():
    """Partnerships, agencies, lives (first and last day), memberships (partnership, agency)."""
    data = np.fromfile(sys.argv[1], dtype=np.int32)
    partnerships, agencies, memberships = (int(value) for value in data[:3])
    lives = data[3 : 3 + 2 * partnerships].reshape(-1, 2)
    seats = data[3 + 2 * partnerships :].reshape(-1, 2)
    assert len(seats) == memberships
    return partnerships, agencies, lives, seats


def kilobytes(key):
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            for line in status:
                if line.startswith(key + ":"):
                    return int(line.split()[1])
    except OSError:
        pass
    return None


def measured(work):
    """Result, seconds, and bytes by which memory grew at most; None where the system does not tell."""
    try:
        with open("/proc/self/clear_refs", "w", encoding="ascii") as peak:
            peak.write("5")
    except OSError:
        pass
    before = kilobytes("VmRSS")
    start = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - start
    after = kilobytes("VmHWM")
    return result, seconds, None if before is None or after is None else 1024 * max(0, after - before)
