package pets

import (
	"context"
	"net/http"
	"time"

	"example.org/client/operations"
)

// What the generator writes sets its own fields.
func list(ctx context.Context, client *operations.Client, transport http.RoundTripper) error {
	req := operations.NewListPetsParams()
	req.WithContext(ctx)
	req.WithTimeout(time.Second)
	_, err := client.ListPets(req, transport)
	return err
}
