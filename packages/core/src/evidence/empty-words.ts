/**
 * Whether a text names tools and nothing that was done with them.
 *
 * Shape   one line → true when no word is left once tools and what joins them are taken out
 * @example namesToolsAlone("LangChain, Pinecone and GPT-4") // => true
 * @example namesToolsAlone("Ticket triage with PyTorch") // => false
 */
export function namesToolsAlone(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z0-9][a-z0-9.+#-]*/g) ?? [];
  const rest = words.map((word) => word.replace(/[.-]+$/, "")).filter((word) => !FILLERS.has(word));
  return (
    rest.length > 0 && rest.every((word) => TOOLS.has(word) || /^(?:gpt|claude|llama|gemini)-?\d/.test(word))
  );
}

/**
 * The first word that praises instead of measuring; null where none does.
 *
 * Shape   one line → the word as it stands there
 * @example praiseIn("Significantly faster search") // => "Significantly"
 */
export function praiseIn(text: string): string | null {
  return PRAISE.exec(text)?.[0] ?? null;
}

/**
 * The percentages that a text names, in its order.
 *
 * Shape   one line → numbers of percent, without a sign
 * @example percentagesIn("Cut cost by 30 %, and latency by 12.5%") // => [30, 12.5]
 */
export function percentagesIn(text: string): number[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)\s?(?:%|per ?cent\b)/gi)].map(([, number]) => Number(number));
}

const PRAISE =
  /\b(?:significant(?:ly)?|substantial(?:ly)?|dramatic(?:ally)?|drastic(?:ally)?|great(?:ly)?|huge(?:ly)?|massive(?:ly)?|vast(?:ly)?|much (?:better|faster|cheaper)|cutting[- ]edge|state[- ]of[- ]the[- ]art|world[- ]class|best[- ]in[- ]class|robust|scalable|innovative|seamless(?:ly)?|blazing(?:ly)?|game[- ]chang(?:ing|er)|revolutionary|successful(?:ly)?|highly|powerful)\b/i;

const FILLERS = new Set(
  "and or with using in on of the a an plus via etc stack tech tools frameworks experience experienced expert expertise proficient skilled knowledge models model llm llms api apis".split(
    " ",
  ),
);

const TOOLS = new Set(
  "langchain langgraph llamaindex haystack dspy autogen crewai pytorch torch tensorflow keras jax flax scikit-learn sklearn xgboost lightgbm spacy nltk hugging face huggingface transformers peft trl unsloth axolotl deepspeed megatron openai anthropic claude gpt gemini llama mistral cohere bert whisper pinecone weaviate faiss chroma qdrant milvus pgvector elasticsearch opensearch redis postgres postgresql mongodb mysql kafka spark ray dask airflow dagster prefect kubeflow mlflow wandb weights biases dvc feast docker kubernetes k8s helm terraform vllm triton tensorrt onnx ollama bentoml kserve sagemaker bedrock vertex ai databricks snowflake bigquery aws gcp azure fastapi flask django streamlit gradio python java javascript typescript rust scala sql numpy pandas opencv yolo cuda git github".split(
    " ",
  ),
);
