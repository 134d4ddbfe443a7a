package sample

// go: 20

import "testing"

// path: pkg/sum_test.go

func TestSum(t *testing.T) {
	for _, tt := range cases {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := Sum(tt.in); got != tt.want { // expect: loop-capture
				t.Errorf("%s: got %d", tt.name, got)
			}
		})
	}
}
