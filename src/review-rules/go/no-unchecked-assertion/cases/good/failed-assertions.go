package kinds

import "fmt"

func kindOf(v any, m map[string]string) string {
	if s, ok := v.(string); ok {
		return s
	} else if t, ok := v.(fmt.Stringer); ok {
		return t.String()
	} else if s, ok := m["a"]; !ok {
		return s
	}
	if n, ok := v.(int); ok {
		return fmt.Sprint(n)
	} else {
		n = 1
		return fmt.Sprint(n, v)
	}
}
