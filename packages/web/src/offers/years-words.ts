const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/**
 * So many years, in words.
 *
 * @example yearsWords(4) // => "four years"
 */
export function yearsWords(years: number): string {
  return `${numberWords(years)} ${years === 1 ? "year" : "years"}`;
}

/**
 * A count in words up to ten, in digits beyond.
 *
 * @example numberWords(4) // => "four"
 */
export function numberWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/**
 * So many more offers, in digits.
 *
 * @example moreOffers(1) // => "1 more offer"
 */
export function moreOffers(count: number): string {
  return `${count} more ${count === 1 ? "offer" : "offers"}`;
}
