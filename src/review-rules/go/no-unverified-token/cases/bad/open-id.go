package identity

import (
	"context"

	"github.com/coreos/go-oidc/v3/oidc"
)

func verifiers(ctx context.Context, provider *oidc.Provider, client string) []*oidc.IDTokenVerifier {
	config := &oidc.Config{
		ClientID:        client,
		SkipExpiryCheck: true, // expect: unverified-token
	}
	return []*oidc.IDTokenVerifier{
		provider.Verifier(config),
		provider.VerifierContext(ctx, &oidc.Config{InsecureSkipSignatureCheck: true}), // expect: unverified-token
	}
}
