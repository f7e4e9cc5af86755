# Base R: read.csv with the columns' classes given, one rowsum.
paths <- commandArgs(trailingOnly = TRUE)
table <- read.csv(paths[1], colClasses = c("integer", "integer", "character", "character", "character", "integer", "character"))
sums <- rowsum(cbind(numerator = ifelse(table$outcome == "met", table$weight, 0L), denominator = table$weight), paste(table$copy, table$cycle, table$indicator, sep = ","))
writeLines(c("copy,cycle,indicator,numerator,denominator", paste(rownames(sums), sums[, 1], sums[, 2], sep = ",")), paths[2])
