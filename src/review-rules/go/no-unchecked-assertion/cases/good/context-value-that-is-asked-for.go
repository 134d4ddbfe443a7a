package auth

import "context"

type tenantKey struct{}

func tenant(ctx context.Context) string {
	value := ctx.Value(tenantKey{})
	if value == nil {
		return ""
	}
	return value.(string)
}
