// path: shop/shop_test.go
package shop

import "testing"

func TestLength(t *testing.T) {
	list := []string{}
	if len(list) < 0 {
		t.Error("below zero")
	}
}
