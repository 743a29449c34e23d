"""The report on agreement: tables, pictures, methods, data and scripts, as files in memory."""
