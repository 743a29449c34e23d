"""Spans, offsets and segments: functions of strings, all in code points."""
