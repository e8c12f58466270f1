import "./styles/index.css";
import type { MarketData } from "@paycurve/core/curve";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { listenToKeys } from "./document/index.ts";
import { StandPage } from "./stand/index.ts";

const page = document.getElementById("page");
const address = page?.dataset.from;

if (page && address) {
  const data = (await (await fetch(address)).json()) as MarketData;
  hydrateRoot(
    page,
    <StrictMode>
      <StandPage data={data} dataHash={page.dataset.hash ?? ""} />
    </StrictMode>,
  );
}
listenToKeys();
if ("serviceWorker" in navigator && window.isSecureContext) void navigator.serviceWorker.register("/sw.js");
