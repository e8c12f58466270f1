export {
  EMPTY_HISTOGRAM,
  mergeHistograms,
  type PayHistogram,
  payHistogram,
  rowCount,
} from "./pay-histogram.ts";
