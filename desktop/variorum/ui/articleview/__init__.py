"""The surface on which articles are read and coded.

Screens use ``view.ArticleView`` and give it ``shown.ShownCoding`` values. Functions of numbers:
``paras``, ``spanindex``, ``lanes``, ``placing``, ``heights``, ``metrics``, ``finding``. Qt's text:
``qttext``, ``layouts``, ``geometry``. The page and what is in view of it: ``page``, ``sight``.
Painting: ``pens``, ``strokes``, ``painting``, ``margin``, ``overview``, all in ``canvas``. Acting:
``desk`` (state and acts), ``selecting``, ``caret``, ``keyboard``, ``pointer``, ``offer``, and
``accessibility`` for screen readers.
"""
