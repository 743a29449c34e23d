"""The screen of agreement: figures between coders, and the passages behind them."""
