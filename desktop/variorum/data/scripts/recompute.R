# Recompute the headline figures of this report from its data: Rscript recompute.R
#
# Needs base R alone. It reads ../data/settings.csv, articles.csv, values.csv and headline.csv,
# writes ../data/recomputed-r.csv, and says how far its values are from the report's. Intervals are
# from resamples of articles by R's own random numbers (same seed, other numbers), so they differ
# a little: percentile from 20 articles on, bias-corrected and accelerated from 10 to 19.
#
# From the same it recomputes the values of the pictures of pairs of coders, of prevalence and over
# time, and writes ../data/pictures-recomputed-r.csv. Pictures of codes that meet it does not.
#
# Where spans are compared it also reads spans.csv, spans-done.csv, spans-subjects.csv,
# spans-headline.csv and spans-matched-pairs.csv, and writes spans-recomputed-r.csv and
# spans-matched-recomputed-r.csv.

arguments <- commandArgs(trailingOnly = FALSE)
file <- sub("^--file=", "", arguments[grepl("^--file=", arguments)])
data <- file.path(if (length(file)) dirname(file[1]) else ".", "..", "data")
table_of <- function(name) {
  read.csv(file.path(data, name), check.names = FALSE, colClasses = "character",
           encoding = "UTF-8", na.strings = character(0))
}

settings <- table_of("settings.csv")
setting <- function(name) settings$value[settings$setting == name]
replicates <- as.integer(setting("bootstrap"))
seed <- as.integer(setting("seed"))
articles <- table_of("articles.csv")$article
values <- table_of("values.csv")
headline <- table_of("headline.csv")
key <- function(rows) paste(rows[[1]], rows[[2]], rows[[3]], sep = "\r")

# What the coefficients need, by article (rows).
sums_of <- function(rows) {
  coders <- 5:(ncol(rows) - 1)
  v <- sapply(rows[coders], as.numeric)
  if (is.null(dim(v))) v <- matrix(v, nrow = nrow(rows))
  units <- as.numeric(rows[[ncol(rows)]])
  r <- rowSums(!is.na(v))
  r1 <- rowSums(v, na.rm = TRUE)
  r0 <- r - r1
  p <- as.numeric(r > 1)
  none <- function(x) ifelse(is.na(x), 0, x)
  columns <- cbind(
    p * (r1 * (r1 - 1) + r0 * (r0 - 1)) / ifelse(p > 0, r * (r - 1), 1),
    p,
    r1 / pmax(r, 1),
    as.numeric(r > 0),
    p * 2 * r1 * r0 / pmax(r - 1, 1),
    p * r1,
    p * r0,
    p * none(v[, 1]),
    p * none(v[, 2])
  )
  place <- factor(match(rows$article, articles), levels = seq_along(articles))
  sums <- rowsum(columns * units, place, reorder = TRUE)
  all <- matrix(0, length(articles), ncol(columns))
  all[as.integer(rownames(sums)), ] <- sums
  all
}

ratio <- function(part, whole) ifelse(whole == 0, NA, part / whole)
beyond_chance <- function(po, pe) ratio(po - pe, ifelse(1 - pe < 1e-12, 0, 1 - pe))
percent <- function(s) ratio(s[, 1], s[, 2])
measures <- list(
  percent_agreement = percent,
  fleiss_kappa = function(s) {
    p <- ratio(s[, 3], s[, 4])
    beyond_chance(percent(s), p^2 + (1 - p)^2)
  },
  cohen_kappa = function(s) {
    a <- ratio(s[, 8], s[, 2])
    b <- ratio(s[, 9], s[, 2])
    beyond_chance(percent(s), a * b + (1 - a) * (1 - b))
  },
  krippendorff_alpha = function(s) {
    n <- s[, 6] + s[, 7]
    1 - ratio(ratio(s[, 5], n), ratio(n^2 - s[, 6]^2 - s[, 7]^2, n * (n - 1)))
  }
)

interval <- function(sums, measure, counted, value, drawn) {
  defined <- drawn[!is.na(drawn)]
  if (length(counted) < 10 || !length(defined)) return(c(NA, NA))
  levels <- c(0.025, 0.975)
  if (length(counted) < 20) {
    share <- (mean(defined < value - 1e-12) + mean(defined <= value + 1e-12)) / 2
    half <- 0.5 / length(defined)
    bias <- qnorm(min(max(share, half), 1 - half))
    total <- matrix(colSums(sums), length(counted), ncol(sums), byrow = TRUE)
    left <- measure(total - sums[counted, , drop = FALSE])
    left <- left[!is.na(left)]
    spread <- if (length(left)) mean(left) - left else 0
    scale <- sum(spread^2)^1.5
    pull <- if (scale > 0) sum(spread^3) / (6 * scale) else 0
    z <- bias + qnorm(levels)
    levels <- pnorm(bias + z / (1 - pull * z))
  }
  found <- quantile(defined, levels, names = FALSE)
  c(found[1], min(found[2], 1))
}

set.seed(seed)
weights <- NULL
if (replicates > 0) {
  weights <- t(rmultinom(replicates, length(articles), rep(1, length(articles))))
}

# The value and the limits of its interval, NA where there are none.
figures <- function(own, measure, counted) {
  value <- measure(matrix(colSums(own), 1))
  bounds <- c(NA, NA)
  if (!is.null(weights) && !is.na(value)) {
    bounds <- interval(own, measure, counted, value, measure(weights %*% own))
  }
  c(value, bounds)
}

# How far the first number of each line is from the report's; Inf where one of the two is missing.
farthest <- function(theirs, mine) {
  theirs <- suppressWarnings(as.numeric(theirs))
  if (any(is.na(theirs) != is.na(mine))) return(Inf)
  if (all(is.na(mine))) 0 else max(abs(theirs - mine), na.rm = TRUE)
}

written <- function(rows, columns, found, name) {
  texts <- ifelse(is.na(found), "", format(found, digits = 17, trim = TRUE))
  rows[columns] <- as.data.frame(texts, stringsAsFactors = FALSE)
  write.csv(rows, file.path(data, name), row.names = FALSE)
}

sums <- lapply(split(values, key(values)), sums_of)
found <- t(vapply(seq_len(nrow(headline)), function(line) {
  own <- sums[[key(headline[line, ])]]
  figures(own, measures[[headline$measure[line]]], which(own[, 2] > 0))
}, numeric(3)))
written(headline, c("value", "low", "high"), found, "recomputed-r.csv")
off <- farthest(headline$value, found[, 1])
cat(nrow(headline), "values recomputed; the farthest is", signif(off, 2), "off.\n")

# --- Pictures: pairs of coders, prevalence, over time --------------------------------------------

# What the pictures of a codebook are about: all of it, or the one code that is compared.
of_book <- function(book) {
  whole <- paste(book, "", "", sep = "\r")
  if (whole %in% names(sums)) return(whole)
  names(sums)[startsWith(names(sums), paste0(book, "\r"))][1]
}

# The rows of a file that may be missing: there is no map of one pair of coders.
rows_of <- function(name) {
  if (file.exists(file.path(data, name))) table_of(name) else NULL
}

alpha_of <- function(own) measures$krippendorff_alpha(matrix(colSums(own), 1))

# The share of units with the code, of those that this coder and another judged.
share_of <- function(rows, coder) {
  v <- sapply(rows[5:(ncol(rows) - 1)], as.numeric)
  if (is.null(dim(v))) v <- matrix(v, nrow = nrow(rows))
  units <- as.numeric(rows[[ncol(rows)]])
  judged <- !is.na(v[, coder]) & rowSums(!is.na(v)) > 1
  ratio(sum((units * v[, coder])[judged]), sum(units[judged]))
}

recompute_pictures <- function() {
  given <- split(values, key(values))
  coders <- names(values)[5:(ncol(values) - 1)]
  theirs <- character(0)
  mine <- numeric(0)
  kept <- NULL
  add <- function(picture, row, column, value, found) {
    theirs <<- c(theirs, value)
    mine <<- c(mine, found)
    line <- data.frame(picture = picture, row = row, column = column, value = found)
    kept <<- rbind(kept, line)
  }
  for (book in unique(values$codebook)) {
    # As the names of files are made.
    name <- gsub("(*UCP)[^\\w.-]", "-", book, perl = TRUE)
    rows <- given[[of_book(book)]]
    pairs <- rows_of(paste0("coders-", name, ".csv"))
    for (line in seq_len(NROW(pairs))) {
      two <- c(pairs$coder_1[line], pairs$coder_2[line])
      own <- sums_of(rows[c(1:4, 4 + match(two, coders), ncol(rows))])
      add(paste0("coders-", name), two[1], two[2], pairs$alpha[line], alpha_of(own))
    }
    used <- rows_of(paste0("prevalence-", name, ".csv"))
    for (line in seq_len(NROW(used))) {
      is_code <- values$code == used$code[line]
      is_group <- values$code == "" & values$group == used$code[line]
      here <- values[values$codebook == book & (is_code | is_group), ]
      found <- share_of(here, match(used$coder[line], coders))
      add(paste0("prevalence-", name), used$code[line], used$coder[line], used$share[line], found)
    }
  }
  periods <- table_of("periods.csv")
  for (along in unique(periods$along)) {
    rows <- rows_of(paste0("over-time-", along, ".csv"))
    for (line in seq_len(NROW(rows))) {
      members <- periods$along == along & periods$period == rows$period[line]
      places <- match(periods$article[members], articles)
      own <- sums[[of_book(rows$codebook[line])]][places, , drop = FALSE]
      picture <- paste0("over-time-", along)
      add(picture, rows$codebook[line], rows$period[line], rows$alpha[line], alpha_of(own))
    }
  }
  if (is.null(kept)) return(0)
  write.csv(kept, file.path(data, "pictures-recomputed-r.csv"), row.names = FALSE, na = "")
  off <- farthest(theirs, mine)
  cat(length(mine), "values of pictures recomputed; the farthest is", signif(off, 2), "off.\n")
  off
}

off <- max(off, recompute_pictures())

# --- Spans: matched, recall, precision, F1 and alpha for unitizing ------------------------------

# Which spans of one coder (rows: start, end) may be matched with which of another (columns).
may_match <- function(ours, theirs, rule) {
  start <- outer(ours[, 1], theirs[, 1], "-")
  end <- outer(ours[, 2], theirs[, 2], "-")
  if (rule$match %in% c("exact", "boundary")) {
    slack <- if (rule$match == "boundary") rule$tolerance else 0
    return(abs(start) <= slack & abs(end) <= slack)
  }
  shared <- outer(ours[, 2], theirs[, 2], pmin) - outer(ours[, 1], theirs[, 1], pmax)
  if (rule$match == "overlap") return(shared > 0)
  either <- outer(ours[, 2] - ours[, 1], theirs[, 2] - theirs[, 1], "+") - shared
  shared > 0 & shared / either >= rule$iou
}

# How many pairs a largest one-to-one matching has: by augmenting paths.
most_pairs <- function(allowed) {
  partner <- rep(0, ncol(allowed))
  seen <- rep(FALSE, ncol(allowed))
  find <- function(ours) {
    for (theirs in which(allowed[ours, ])) {
      if (!seen[theirs]) {
        seen[theirs] <<- TRUE
        if (partner[theirs] == 0 || find(partner[theirs])) {
          partner[theirs] <<- ours
          return(TRUE)
        }
      }
    }
    FALSE
  }
  pairs <- 0
  for (ours in seq_len(nrow(allowed))) {
    seen[] <- FALSE
    if (find(ours)) pairs <- pairs + 1
  }
  pairs
}

# How many spans (code, start, end) of two coders in one article match.
matched <- function(ours, theirs, rule) {
  pairs <- 0
  for (code in intersect(ours[, 1], theirs[, 1])) {
    one <- ours[ours[, 1] == code, 2:3, drop = FALSE]
    two <- theirs[theirs[, 1] == code, 2:3, drop = FALSE]
    pairs <- pairs + most_pairs(may_match(one, two, rule))
  }
  pairs
}

# The spans (code, start, end) of one coder, those of one code that overlap made one.
merged <- function(spans) {
  spans <- spans[order(spans[, 1], spans[, 2], spans[, 3]), , drop = FALSE]
  kept <- matrix(0, 0, 3)
  for (row in seq_len(nrow(spans))) {
    last <- nrow(kept)
    if (last > 0 && kept[last, 1] == spans[row, 1] && spans[row, 2] < kept[last, 3]) {
      kept[last, 3] <- max(kept[last, 3], spans[row, 3])
    } else {
      kept <- rbind(kept, spans[row, ])
    }
  }
  kept
}

# What alpha for unitizing needs of one article; units are a list, one matrix a coder.
# The whole, the gaps, the lengths on which two coders' units meet, those on which they have the
# same code, the squares of all units, and the lengths of each code. NA where a coder's overlap.
lengths_in <- function(units, length, codes) {
  found <- rep(0, 5 + codes)
  for (own in units) {
    order_of <- order(own[, 2])
    starts <- own[order_of, 2]
    ends <- own[order_of, 3]
    many <- nrow(own)
    if (many > 1 && any(starts[-1] < ends[-many])) return(rep(NA_real_, 5 + codes))
    size <- own[, 3] - own[, 2]
    found[1] <- found[1] + length
    found[2] <- found[2] + length - sum(size)
    found[5] <- found[5] + sum(size^2)
    for (unit in seq_len(many)) {
      place <- 5 + own[unit, 1]
      found[place] <- found[place] + size[unit]
    }
  }
  for (one in seq_along(units)) {
    for (two in seq_along(units)) {
      ours <- units[[one]]
      theirs <- units[[two]]
      if (one == two || !nrow(ours) || !nrow(theirs)) next
      meet <- outer(ours[, 3], theirs[, 3], pmin) - outer(ours[, 2], theirs[, 2], pmax)
      meet <- pmax(meet, 0) / (length(units) - 1)
      found[3] <- found[3] + sum(meet)
      found[4] <- found[4] + sum(meet[outer(ours[, 1], theirs[, 1], "==")])
    }
  }
  found
}

# Krippendorff et al. (2016): e_ck = l (l_c l_k - [c = k] x_c) / (l^2 - sum of x).
u_alpha <- function(s) {
  whole <- s[, 1]
  gap <- s[, 2]
  marked <- s[, -(1:5), drop = FALSE]
  scale <- ratio(whole, whole^2 - s[, 5] - gap)
  both_gap <- gap - (rowSums(marked) - s[, 3])
  observed <- whole - s[, 4] - both_gap
  expected <- whole - scale * (rowSums(marked^2) - s[, 5] + gap^2 - gap)
  1 - ratio(observed, ifelse(abs(expected) > 1e-9 * abs(whole), expected, 0))
}

# The mean over pairs of coders of twice the matched by all spans of both.
span_f1 <- function(s) {
  first <- seq(1, ncol(s), by = 3)
  tp <- s[, first, drop = FALSE]
  both <- s[, first + 1, drop = FALSE] + s[, first + 2, drop = FALSE]
  pairs <- matrix(ratio(2 * tp, both), nrow(s))
  ratio(rowSums(pairs, na.rm = TRUE), rowSums(!is.na(pairs)))
}

recompute_spans <- function() {
  rule <- list(
    match = setting("match"),
    tolerance = as.numeric(setting("tolerance")),
    iou = as.numeric(setting("iou"))
  )
  done_table <- table_of("spans-done.csv")
  coders <- names(done_table)[-(1:2)]
  done <- as.matrix(done_table[coders]) == "1"
  long <- as.numeric(done_table$length)
  spans <- table_of("spans.csv")
  subjects <- table_of("spans-subjects.csv")
  pairs <- combn(length(coders), 2)
  counted <- which(rowSums(done) > 1)

  sums_of_spans <- function(members) {
    own <- spans[spans$code %in% members, ]
    numbers <- cbind(match(own$code, members), as.numeric(own$start), as.numeric(own$end))
    where <- match(own$article, done_table$article)
    who <- match(own$coder, coders)
    of <- function(article, coder) numbers[where == article & who == coder, , drop = FALSE]
    counts <- matrix(0, nrow(done), 3 * ncol(pairs))
    measured <- matrix(0, nrow(done), 5 + length(members))
    for (article in seq_len(nrow(done))) {
      given <- lapply(seq_along(coders), function(coder) of(article, coder))
      for (pair in seq_len(ncol(pairs))) {
        one <- pairs[1, pair]
        two <- pairs[2, pair]
        if (done[article, one] && done[article, two]) {
          columns <- 3 * pair - 2:0
          counts[article, columns] <- c(
            matched(given[[one]], given[[two]], rule), nrow(given[[one]]), nrow(given[[two]])
          )
        }
      }
      present <- which(done[article, ])
      if (length(present) > 1) {
        units <- lapply(given[present], merged)
        measured[article, ] <- lengths_in(units, long[article], length(members))
      }
    }
    if (any(is.na(measured))) measured[] <- NA
    list(span_f1 = counts, u_alpha = measured)
  }
  found_sums <- lapply(split(subjects$member, key(subjects)), sums_of_spans)

  rows <- table_of("spans-headline.csv")
  span_measures <- list(span_f1 = span_f1, u_alpha = u_alpha)
  found <- t(vapply(seq_len(nrow(rows)), function(line) {
    measure <- rows$measure[line]
    figures(found_sums[[key(rows[line, ])]][[measure]], span_measures[[measure]], counted)
  }, numeric(3)))
  written(rows, c("value", "low", "high"), found, "spans-recomputed-r.csv")
  off <- farthest(rows$value, found[, 1])

  rows <- table_of("spans-matched-pairs.csv")
  found <- t(vapply(seq_len(nrow(rows)), function(line) {
    one <- match(rows$coder_1[line], coders)
    two <- match(rows$coder_2[line], coders)
    pair <- which(pairs[1, ] == min(one, two) & pairs[2, ] == max(one, two))
    n <- colSums(found_sums[[key(rows[line, ])]]$span_f1)[3 * pair - 2:0]
    if (one > two) n <- n[c(1, 3, 2)]
    c(n, ratio(n[1], n[2]), ratio(n[1], n[3]), ratio(2 * n[1], n[2] + n[3]))
  }, numeric(6)))
  columns <- c("matched", "spans_1", "spans_2", "recall", "precision", "f1")
  written(rows, columns, found, "spans-matched-recomputed-r.csv")
  for (place in seq_along(columns)) {
    off <- max(off, farthest(rows[[columns[place]]], found[, place]))
  }
  cat("Spans of", length(found_sums), "codes, groups and codebooks: the farthest is",
      signif(off, 2), "off.\n")
  off
}

if (setting("unit") == "span") off <- max(off, recompute_spans())
if (off > 1e-9) quit(status = 1)
