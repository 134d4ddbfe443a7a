package identity

import "github.com/coreos/go-oidc/v3/oidc"

func verifier(provider *oidc.Provider, client string) *oidc.IDTokenVerifier {
	return provider.Verifier(&oidc.Config{ClientID: client, SkipExpiryCheck: false})
}
