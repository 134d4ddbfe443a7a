package policy

func kind(v interface{}) string {
	switch val := v.(type) {
	case string:
		return val
	case map[string]interface{}:
		val = val // so that val is used, or the compiler complains
		return "map"
	}
	return ""
}
