package org.lantern.frame.door;

import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.shared.JsonConstants;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Handles what an open page calls, as the framework does, and remembers whether any of the calls was of a person (R3). A
 * poll comes the same way as a click does, may share one request with it, and is followed by calls with which the page
 * answers to what the poll brought.
 */
final class Calls extends UidlRequestHandler {
    private static final long serialVersionUID = 1L;
    private static final String OF_PERSON = Calls.class.getName();

    /** What lists of the framework's ask and confirm when they were filled anew; scrolling alone asks the same. */
    private static final Set<String> OF_LISTS =
            Set.of("confirmUpdate", "resetDataCommunicator", "setViewportRange", "setViewportRangeByIndexPath");

    static boolean areOfPerson(VaadinRequest request) {
        return request.getAttribute(OF_PERSON) != null;
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new Handler();
    }

    /** Asked once the page has shown that it is one of ours. */
    static final class Handler extends ServerRpcHandler {
        private static final long serialVersionUID = 1L;

        @Override
        protected void handleRpc(UI page, String message, VaadinRequest request, RpcRequest calls)
                throws MessageIdSyncException {
            remember(request, calls);
            super.handleRpc(page, message, request, calls);
        }

        static void remember(VaadinRequest request, RpcRequest calls) {
            if (calls.getRpcInvocationsData().valueStream().anyMatch(Handler::isOfPerson)) {
                request.setAttribute(OF_PERSON, true);
            }
        }

        private static boolean isOfPerson(JsonNode call) {
            return switch (call.path(JsonConstants.RPC_TYPE).asString("")) {
                case JsonConstants.RPC_TYPE_EVENT ->
                    !PollEvent.DOM_EVENT_NAME.equals(
                            call.path(JsonConstants.RPC_EVENT_TYPE).asString(""));
                case JsonConstants.RPC_PUBLISHED_SERVER_EVENT_HANDLER ->
                    !OF_LISTS.contains(call.path(JsonConstants.RPC_TEMPLATE_EVENT_METHOD_NAME)
                            .asString(""));
                case JsonConstants.RPC_TYPE_NAVIGATION -> true;
                default -> false; // values that come along with an event, and answers to what the server asked
            };
        }
    }
}
