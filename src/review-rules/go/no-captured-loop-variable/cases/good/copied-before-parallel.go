package sample

// go: 13
// path: pkg/sum_test.go

import "testing"

func TestSum(t *testing.T) {
	for _, one := range cases {
		t.Run(one.name, func(t *testing.T) {
			tt := one
			t.Parallel()
			if got := Sum(tt.in); got != tt.want {
				t.Errorf("got %d", got)
			}
		})
	}
}
