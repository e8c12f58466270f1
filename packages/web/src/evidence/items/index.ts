export { ItemList } from "./item-list.tsx";
export { NewItem } from "./new-item.tsx";
