# Recompute the headline figures of this report from its data: Rscript recompute.R
#
# Needs base R alone. It reads ../data/settings.csv, articles.csv, values.csv and headline.csv,
# writes ../data/recomputed-r.csv, and says how far its values are from the report's. Intervals are
# from resamples of articles by R's own random numbers (same seed, other numbers), so they differ
# a little: percentile from 20 articles on, bias-corrected and accelerated from 10 to 19.

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

interval <- function(sums, measure, value, drawn) {
  counted <- which(sums[, 2] > 0)
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
groups <- split(values, key(values))
sums <- lapply(groups, sums_of)
recomputed <- headline
for (line in seq_len(nrow(headline))) {
  own <- sums[[key(headline[line, ])]]
  measure <- measures[[headline$measure[line]]]
  value <- measure(matrix(colSums(own), 1))
  bounds <- c(NA, NA)
  if (!is.null(weights) && !is.na(value)) {
    bounds <- interval(own, measure, value, measure(weights %*% own))
  }
  recomputed[line, c("value", "low", "high")] <- format(c(value, bounds), digits = 17)
}
write.csv(recomputed, file.path(data, "recomputed-r.csv"), row.names = FALSE)
theirs <- suppressWarnings(as.numeric(headline$value))
mine <- suppressWarnings(as.numeric(recomputed$value))
off <- max(abs(theirs - mine), na.rm = TRUE)
cat(nrow(headline), "values recomputed; the farthest is", signif(off, 2), "off.\n")
if (any(is.na(theirs) != is.na(mine)) || off > 1e-9) quit(status = 1)
