package fault

import "fmt"

type Fault struct{ Code int }

func (f *Fault) Error() string {
	return fmt.Sprintf("fault %d: %s", f.Code, f) // expect: endless-recursion
}

type Missing struct{ key string }

func (m Missing) Error() string {
	return fmt.Sprintf("missing %+v", &m) // expect: endless-recursion
}
