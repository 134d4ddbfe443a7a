package kinds

import "fmt"

func kindOf(v any) string {
	if s, ok := v.(string); ok {
		return s
	} else if s, ok := v.(fmt.Stringer); ok {
		return s.String()
	} else {
		return fmt.Sprintf("unexpected %T", s) // expect: unchecked-assertion
	}
}

func size(v interface{}) (int, error) {
	if n, isInt := v.(int); isInt {
		return n, nil
	} else {
		return 0, fmt.Errorf("no size: %v", n) // expect: unchecked-assertion
	}
}
