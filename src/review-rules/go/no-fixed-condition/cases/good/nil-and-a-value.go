package shop

func hasOther(values map[string]any) bool {
	value := values["kind"]
	return value == nil || value == "" || value != "book"
}
