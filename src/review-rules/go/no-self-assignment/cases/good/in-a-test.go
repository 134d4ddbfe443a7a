// path: user/user_test.go
package user

import "testing"

func TestSelf(t *testing.T) {
	x := 1
	x = x
	if x != 1 {
		t.Error(x)
	}
}
