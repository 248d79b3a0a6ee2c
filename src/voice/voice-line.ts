import type { ParticipantId } from '../domain/claim.ts'

/** The audio line between me and one other participant: made with the connection, with no track, never renegotiated. */
export interface VoiceLine {
  readonly id: ParticipantId
  readonly sender: RTCRtpSender
  readonly receiver: RTCRtpReceiver
}
