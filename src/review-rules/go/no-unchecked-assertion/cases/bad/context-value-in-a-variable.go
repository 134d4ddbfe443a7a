package auth

import "net/http"

type tenantKey struct{}

func tenant(r *http.Request) string {
	ctx := r.Context()
	value := ctx.Value(tenantKey{})
	return value.(string) // expect: unchecked-assertion
}
